'use client';

import { useTranslations } from 'use-intl';
import { qrPath } from '@/lib/qr';
import { useCode } from '@/lib/queries';
import type { Order } from '@/lib/wire';
import { Badge } from '../badge';
import { Heading } from '../heading';
import { Trouble } from '../trouble';
import { Summary } from './summary';

/** A paid order: the ticket with its QR code, to show, print or save. */
export function Paid({ order }: { order: Order }) {
  const t = useTranslations('order');
  const status = useTranslations('orders');
  const { data: code, error, refetch } = useCode(order.id, true);
  return (
    <div className="mx-auto flex max-w-xl flex-col gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Heading>{t('paidTitle')}</Heading>
        <Badge tone="good">{status('paid')}</Badge>
      </div>
      <article className="ticket arrive">
        <Summary order={order} />
        <div className="ticket-tear flex flex-col items-center gap-4 p-6">
          {error ? (
            <Trouble problem={error} retry={() => refetch()} />
          ) : (
            <div className="size-64">
              {code ? <QrCode text={code} label={t('codeLabel')} /> : <div className="skeleton size-full" />}
            </div>
          )}
          <p className="text-center text-muted">{t('completeText')}</p>
        </div>
      </article>
      <div className="no-print flex flex-wrap justify-center gap-3">
        <button type="button" onClick={() => window.print()} className="button button-second">
          {t('print')}
        </button>
        <button
          type="button"
          aria-disabled={!code}
          onClick={() => code && saveAs(`ticket-${order.id}.svg`, qrImage(code))}
          className="button button-first"
        >
          {t('save')}
        </button>
      </div>
    </div>
  );
}

/** Has a white ground of its own: readers need black on white under every theme and in print. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = qrPath(text);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      className="scheme-only-light size-full"
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function qrImage(text: string): Blob {
  const { path, size } = qrPath(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="640" height="640" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
  return new Blob([svg], { type: 'image/svg+xml' });
}

function saveAs(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
