export { default } from '../desk-words';
