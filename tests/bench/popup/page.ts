/** Where the measured page is served. */
export const PROFILE_URL = 'https://www.linkedin.com/in/ada-brunn/';

/** A page of the weight of a public LinkedIn profile (about 300 kB), with an invented person. */
export function profilePage(): string {
  const person = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Person',
        name: 'Ada Brunn',
        url: PROFILE_URL,
        jobTitle: ['Bridge engineer'],
        worksFor: [{ '@type': 'Organization', name: 'Spanwerk' }],
        address: { '@type': 'PostalAddress', addressLocality: 'Bremen' },
      },
    ],
  };
  const card = (index: number) =>
    `<li class="card-${index}"><div><span aria-hidden="true">Post ${index}</span><p>About arches and piers, part ${index}.</p><a href="/posts/${index}">Read</a></div></li>`;
  const cards = Array.from({ length: 2_000 }, (_, index) => card(index)).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ada Brunn - Bridge engineer - Spanwerk | LinkedIn</title>
<meta property="og:type" content="profile"><meta property="og:title" content="Ada Brunn - Bridge engineer - Spanwerk | LinkedIn">
<script type="application/ld+json">${JSON.stringify(person)}</script></head>
<body><main><section class="top-card-layout"><h1 class="top-card-layout__title">Ada Brunn</h1>
<h2 class="top-card-layout__headline">Bridge engineer at Spanwerk</h2></section><ul>${cards}</ul></main></body></html>`;
}
