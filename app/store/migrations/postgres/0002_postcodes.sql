-- Which council and ward a postcode lies in. The key has no space ("NG75HY"); authority and ward are the codes of the
-- Office for National Statistics; the place is in hundred-thousandths of a degree (about a metre), empty when the
-- source has none; ended is 1 for a postcode that Royal Mail no longer uses (families still type these) and empty where
-- the source does not say.
create table postcode (
    key       text primary key,
    authority text not null,
    ward      text,
    lat       bigint,
    lon       bigint,
    ended     bigint
);
