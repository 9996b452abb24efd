-- A draft that its family saved to come back to, on this device or another: by a reference and a code, eight figures, sealed.
-- A draft that nobody saved is forgotten a day after its last answer.
alter table draft add column reference text;
alter table draft add column code blob;
create unique index draft_by_reference on draft (reference) where reference is not null;
