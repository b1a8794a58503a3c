"""Small reusable widgets; each follows the theme and the language by itself."""
