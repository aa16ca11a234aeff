import type { ComponentProps } from 'react';
import { Offline } from '../[locale]/start/offline.tsx';
import { Resume } from '../[locale]/start/resume.tsx';
import { EraseHere } from '../frame/erase-control.tsx';
import { TextSize } from '../frame/text-size.tsx';
import { wake } from './wake.tsx';

// The script of every page to read.
wake('TextSize', (props: ComponentProps<typeof TextSize>) => <TextSize {...props} />);
wake('EraseHere', (props: ComponentProps<typeof EraseHere>) => <EraseHere {...props} />);
wake('Resume', (props: ComponentProps<typeof Resume>) => <Resume {...props} />);
wake('Offline', (props: ComponentProps<typeof Offline>) => <Offline {...props} />);
