-- What people told us is wrong with a listing, without saying who they are. Sealed, because a note may hold more than it
-- should. Kept for a month after somebody dealt with it.
create table report (
    id      text primary key,
    listing text not null references listing (id),
    told    bytea not null,
    at      bigint not null,
    done_at bigint,
    done_by text
);
create index report_waiting on report (at) where done_at is null;
