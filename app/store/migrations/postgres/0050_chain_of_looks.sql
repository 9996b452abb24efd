-- Each look carries a signature over itself and over the signature of the look before it: whoever alters, drops or slips in a
-- row breaks the chain there. Looks from before have no number; how many those were is kept, so that none is slipped in.
alter table look add column number bigint;
alter table look add column name text not null default '';
alter table look add column role text not null default '';
alter table look add column team text not null default '';
alter table look add column before text not null default '';
alter table look add column signature text not null default '';
create unique index look_by_number on look (number);

-- The end of the chain. Whoever adds a look takes this row first, so that two never stand on the same one.
create table look_chain (
    id        bigint primary key,
    number    bigint not null,
    signature text not null,
    older     bigint not null
);
insert into look_chain (id, number, signature, older) select 1, 0, '', count(*) from look;
