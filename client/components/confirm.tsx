'use client';

import { Dialog, DialogButtons } from './dialog';

/** Confirms an action that cannot be undone. */
export function Confirm({
  open,
  title,
  text,
  confirm,
  keep,
  busy,
  onConfirm,
  onClose,
}: {
  open: boolean;
  title: string;
  text: string;
  confirm: string;
  keep: string;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog open={open} title={title} text={text} onClose={onClose}>
      <DialogButtons>
        <button type="button" onClick={onClose} className="button button-second">
          {keep}
        </button>
        <button type="button" onClick={onConfirm} disabled={busy} className="button button-bad">
          {confirm}
        </button>
      </DialogButtons>
    </Dialog>
  );
}
