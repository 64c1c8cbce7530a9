-- The public list of warnings reads all lots that failed, however many passed.
create index lot_failed on goods.lot (mission_id) where verdict = 'FAILED' and withdrawn_why is null;
