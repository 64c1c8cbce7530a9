-- The public asks for a lot by the random end of its id.
create unique index lot_public_code on goods.lot (upper(right(replace(id::text, '-', ''), 10)));
