import { buttonLook } from './button';
import styles from './file-button.module.css';
import { UploadIcon } from './icons/upload-icon';

interface FileButtonProps {
  readonly label: string;
  /** Kinds of files, as an input of files takes them; any where left out. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  /** Is told of at least one file. The same file may be chosen again. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** A button that lets files of the device be chosen. */
export function FileButton({ label, accept, multiple = false, disabled = false, onFiles }: FileButtonProps) {
  return (
    <label className={buttonLook('secondary', false, styles.file)}>
      <UploadIcon />
      {label}
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          const input = event.currentTarget;
          const [first, ...others] = input.files ?? [];
          input.value = '';
          if (first) onFiles([first, ...others]);
        }}
      />
    </label>
  );
}
