import { useEffect, useRef, useState } from 'react';
import { Phrase } from '@/app/text/phrase.tsx';

interface FhirButtonProps {
  label: string;
  /** The name of the file, without its ending. */
  name: string;
  file: () => Blob;
  className?: string;
}

/** Saves the visit as a file on this device, by a link to the file that exists for as long as it takes. */
export function FhirButton({ label, name, file, className = 'button' }: FhirButtonProps) {
  const [address, setAddress] = useState<string>();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!address) return;
    link.current?.click();
    // Browsers read the address after the click has been handled.
    const timer = setTimeout(() => setAddress(undefined), 10_000);
    return () => {
      clearTimeout(timer);
      URL.revokeObjectURL(address);
    };
  }, [address]);
  return (
    <>
      <button
        type="button"
        className={className}
        data-action="fhir"
        onClick={() => setAddress(URL.createObjectURL(file()))}
      >
        <Phrase text={label} />
      </button>
      {address && (
        <a hidden ref={link} href={address} download={`${name}.json`}>
          {label}
        </a>
      )}
    </>
  );
}
