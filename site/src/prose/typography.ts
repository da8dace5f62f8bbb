export { typo } from '@pratiques/shared/typography';
