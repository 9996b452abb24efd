-- A listing is one thing a family can go to or ring. The document is the whole listing as JSON; words and filters
-- are searched in memory, so the table needs no further columns. Withdrawn listings stay, for the people who edit.
create table listing (
    id         text primary key,
    document   text not null,
    withdrawn  bigint not null default 0,
    version    bigint not null,
    changed_at bigint not null
);

-- Who changed a listing, when, and what it said afterwards. Nothing here is ever updated.
create table listing_event (
    id       text primary key,
    listing  text not null references listing (id),
    at       bigint not null,
    by_whom  text not null,
    what     text not null,
    document text not null
);
create index listing_event_by_listing on listing_event (listing, at);

-- Counts that tell every server when what it keeps in memory is out of date.
create table tally (
    name  text primary key,
    value bigint not null
);
insert into tally (name, value) values ('listings', 0);
