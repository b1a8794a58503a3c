"""The steps of an interview that ask for answers of a form: plan, opening, check, fit, end."""
