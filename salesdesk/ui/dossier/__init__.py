"""The client dossiers tab: the list, the dossier, and the forms that open over it."""
