'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ApiResponse, Problem, request } from '@/lib/api';
import { keys, useTicket } from '@/lib/queries';
import type { Ticket, User } from '@/lib/wire';
import { NeedsAccount } from '../account/needs-account';
import { Confirm } from '../confirm';
import { Empty } from '../empty';
import { Heading } from '../heading';
import { LinkButton } from '../link-button';
import { Notice } from '../notice';
import { useOwnId } from '../own-id';
import { TicketCard } from '../ticket/ticket-card';
import { useToast } from '../toasts';
import { Trouble } from '../trouble';
import { enteredFrom, OfferForm } from './offer-form';

export function EditPage() {
  const t = useTranslations('sell');
  const id = useOwnId();
  return <NeedsAccount title={t('editTitle')}>{(me) => <Edit key={id} id={id} me={me} />}</NeedsAccount>;
}

function Edit({ id, me }: { id: string; me: User }) {
  const t = useTranslations('sell');
  const view = useTranslations('view');
  const common = useTranslations('common');
  const { data, error, refetch } = useTicket(id);
  const gone = error instanceof Problem && error.status === 404;
  const title = gone ? view('goneTitle') : t('editTitle');
  return (
    <div className="flex flex-col gap-8">
      <Heading>{title}</Heading>
      {gone ? (
        <Empty title={title} text={view('goneText')}>
          <LinkButton href="/listings" first>
            {common('back')}
          </LinkButton>
        </Empty>
      ) : !data ? (
        error ? (
          <Trouble problem={error} retry={() => refetch()} />
        ) : (
          <div className="skeleton h-96" aria-busy="true" />
        )
      ) : data.data.userId !== me.id ? (
        <Notice tone="bad" title={t('notYours')} />
      ) : data.data.status !== 'available' ? (
        <Locked ticket={data.data} />
      ) : (
        <Editor seen={data} />
      )}
    </div>
  );
}

function Locked({ ticket }: { ticket: Ticket }) {
  const t = useTranslations('sell');
  return (
    <div className="flex max-w-md flex-col gap-6">
      <Notice tone="warn" title={t('lockedTitle')} urgent>
        <p>{t(ticket.status === 'sold' ? 'lockedSold' : 'lockedReserved')}</p>
      </Notice>
      <TicketCard ticket={ticket} heading="h2" href={`/tickets/${ticket.id}`} mine />
    </div>
  );
}

/** Edits the version that was loaded when the page was opened; `If-Match` keeps it from overwriting a newer one. */
function Editor({ seen }: { seen: ApiResponse<Ticket> }) {
  const t = useTranslations('sell');
  const client = useQueryClient();
  const showToast = useToast();
  const [opened, setOpened] = useState(seen);
  const [changed, setChanged] = useState(false);
  const id = opened.data.id;
  const loadTheirs = async () => {
    const current = await request<Ticket>('GET', `/tickets/${id}`);
    client.setQueryData(keys.ticket(id), current);
    setOpened(current);
    setChanged(false);
  };
  return (
    <>
      {changed && (
        <Notice tone="warn" title={t('changedTitle')} urgent>
          <p>{t('changedText')}</p>
          <button type="button" onClick={loadTheirs} className="button button-second mt-2 self-start">
            {t('loadTheirs')}
          </button>
        </Notice>
      )}
      <OfferForm
        key={opened.data.version}
        initial={enteredFrom(opened.data)}
        currency={opened.data.currency}
        action={t('save')}
        doing={t('saving')}
        send={async (offer) => {
          try {
            const saved = await request<Ticket>('PUT', `/tickets/${id}`, {
              body: offer,
              ifMatch: opened.etag,
            });
            const current = saved.etag ? saved : await request<Ticket>('GET', `/tickets/${id}`);
            client.setQueryData(keys.ticket(id), current);
            client.invalidateQueries({ queryKey: keys.tickets });
            setOpened(current);
            showToast(t('saved'));
          } catch (failure) {
            if (failure instanceof Problem && failure.status === 412) setChanged(true);
            else if (failure instanceof Problem && failure.slug.startsWith('ticket-')) {
              client.invalidateQueries({ queryKey: keys.ticket(id) });
            }
            throw failure;
          }
        }}
      >
        <Remove ticket={opened.data} />
      </OfferForm>
    </>
  );
}

function Remove({ ticket }: { ticket: Ticket }) {
  const t = useTranslations('sell');
  const common = useTranslations('common');
  const trouble = useTranslations('trouble');
  const router = useRouter();
  const client = useQueryClient();
  const showToast = useToast();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    try {
      await request('DELETE', `/tickets/${ticket.id}`);
      showToast(t('removed'));
      router.push('/listings');
    } catch (failure) {
      const taken = failure instanceof Problem && failure.slug.startsWith('ticket-');
      showToast(
        taken ? t(failure.slug === 'ticket-sold' ? 'lockedSold' : 'lockedReserved') : trouble('text'),
      );
      client.invalidateQueries({ queryKey: keys.ticket(ticket.id) });
    } finally {
      client.invalidateQueries({ queryKey: keys.tickets });
      setBusy(false);
      setOpen(false);
    }
  };
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} className="button button-bad">
        {t('remove')}
      </button>
      <Confirm
        open={open}
        title={t('removeTitle')}
        text={t('removeText', { title: ticket.title })}
        confirm={t('removeConfirm')}
        keep={common('keep')}
        busy={busy}
        onConfirm={remove}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
