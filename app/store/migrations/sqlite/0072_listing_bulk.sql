-- One change of many listings at once, and each of them as it was before and the version that the change made: it can be
-- undone where nobody has changed the listing since.
create table listing_bulk (
    id        text primary key,
    at        bigint not null,
    by_whom   text not null,
    what      text not null,
    undone_at bigint
);
create table listing_bulk_row (
    bulk    text not null references listing_bulk (id),
    listing text not null references listing (id),
    before  text not null,
    version bigint not null,
    primary key (bulk, listing)
);
