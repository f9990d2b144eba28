// The least that a reminder can be: it shows its notification as soon as the alarm rings.
chrome.alarms.onAlarm.addListener(async () => {
  await chrome.notifications.create('rung', {
    type: 'basic',
    iconUrl: chrome.runtime.getURL('icon/128.png'),
    title: 'Ada Brunn',
    message: 'Send the slides',
  });
  performance.mark('bench:notice-shown');
});
