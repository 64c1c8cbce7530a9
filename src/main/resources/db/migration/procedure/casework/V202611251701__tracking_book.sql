-- The tracking book reads the dossiers of a period in the order of filing.
create index on casework.case_file (opened_at, id);
