export { default } from '../all-words';
