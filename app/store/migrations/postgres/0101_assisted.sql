-- Who of the teams filled this in together with the family, at a desk: said to its readers, and on the family's receipt.
alter table draft add column assisted_by text;
alter table request add column assisted_by text;
