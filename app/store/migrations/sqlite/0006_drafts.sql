-- How often the answers of a draft were kept. Whoever keeps or sends them says which version they saw, so that two open
-- windows never overwrite each other unseen, and nothing is sent that was not read before.
alter table draft add column version bigint not null default 1;

-- Where nothing is sent because another door is the right one: which door, and why, sealed. The answers are emptied then.
alter table draft add column advice blob;

-- Whose turn it is to try to sign in: held while a try is counted, so that many tries at once count as many.
create table sign_in_turn (
    who blob primary key,
    at  bigint not null
);
