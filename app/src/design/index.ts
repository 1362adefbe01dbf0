// The accessible set for organisers' screens; phones take `plain.ts`.
export { Button, type ButtonProps, getButtonClass } from './form/button.js';
export { Checkbox, RadioGroup } from './form/choice.js';
export { FileButton } from './form/file-button.js';
export { Link, type LinkProps } from './form/link.js';
export { type Option, Select } from './form/select.js';
export { TextArea, TextField } from './form/text-field.js';
export { Breadcrumb } from './layout/breadcrumb.js';
export { Dialog } from './overlay/dialog.js';
export { Menu, type MenuEntry } from './overlay/menu.js';
export { showInStrip } from './overlay/show-in-strip.js';
export { type TabFace, Tabs } from './overlay/tabs.js';
export * from './shared.js';
