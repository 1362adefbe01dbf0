// The set for phones: native fields and everything that needs no accessibility library.
export {
  Button,
  type ButtonProps,
  Select,
  type SelectProps,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from './native/fields.js';
export * from './shared.js';
