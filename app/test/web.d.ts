// Lets test programs import style sheets as the bundler does.
/// <reference types="vite/client" />
