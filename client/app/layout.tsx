import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { Providers } from '@/components/providers';
import { Shell } from '@/components/shell';
import './globals.css';

const figtree = localFont({
  src: '../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
  weight: '300 900',
  variable: '--font-figtree',
  adjustFontFallback: 'Arial',
});

/** Without a title: `Heading` renders one for each page, and browsers use the first. */
export const metadata: Metadata = {
  description: 'A marketplace where anyone sells and buys tickets for any event.',
  applicationName: 'Ticketing',
  manifest: '/manifest.webmanifest',
  icons: { icon: '/icon.svg' },
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f4ef' },
    { media: '(prefers-color-scheme: dark)', color: '#14120f' },
  ],
};

/** Runs before the first paint: sets the chosen theme, and hides the page until another language is loaded. */
const FIRST = `try{var d=document.documentElement,t=localStorage.getItem('theme'),l=localStorage.getItem('language');
if(t==='light'||t==='dark')d.dataset.theme=t;
if(l==null)l=(navigator.languages.map(function(x){return x.slice(0,2).toLowerCase()}).find(function(x){return/^(en|de|fr)$/.test(x)})||'en');
if(l==='de'||l==='fr'){d.dataset.waiting='';setTimeout(function(){d.removeAttribute('data-waiting')},3000)}}catch(e){}`;

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={figtree.variable} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, allowed by its hash */}
        <script dangerouslySetInnerHTML={{ __html: FIRST }} />
      </head>
      <body>
        <Providers>
          <Shell>{children}</Shell>
        </Providers>
      </body>
    </html>
  );
}
