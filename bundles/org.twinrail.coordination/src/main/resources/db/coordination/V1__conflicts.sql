-- Conflicts (D23). Columns without a length hold sentences and traces of any size.

create table coordination_conflict (
    id             uuid not null primary key,
    version        bigint not null,
    kind           varchar(60) not null,
    severity       varchar(10) not null,
    about_kind     varchar(60) not null,
    about_id       varchar(200) not null,
    -- kind and object while the conflict is open, null once it is closed: two open ones of a kind about one object cannot be
    open_key       varchar(330),
    state          varchar(20) not null,
    step           varchar(20) not null,
    step_since     timestamp(6) with time zone not null,
    deadline       timestamp(6) with time zone,
    responsible    varchar(100) not null,
    origin         varchar(10) not null,
    reason_zh      varchar not null,
    reason_en      varchar not null,
    raised_at      timestamp(6) with time zone not null,
    raised_by      varchar(100) not null,
    raised_in      uuid not null,
    proposal       varchar,
    earlier        uuid,
    closed_at      timestamp(6) with time zone,
    closed_by      varchar(100),
    closing_text   varchar,
    in_favour_of   varchar(100),
    party_count    integer not null,
    evidence_count integer not null,
    step_count     integer not null,
    constraint coordination_conflict_open unique (open_key)
);
create index coordination_conflict_about on coordination_conflict (about_kind, about_id);
create index coordination_conflict_deadline on coordination_conflict (state, deadline);

create table coordination_party (
    id          uuid not null primary key,
    conflict_id uuid not null references coordination_conflict (id),
    party       varchar(100) not null,
    stated_at   timestamp(6) with time zone,
    agreed_at   timestamp(6) with time zone,
    constraint coordination_party_once unique (conflict_id, party)
);
create index coordination_party_party on coordination_party (party);

create table coordination_evidence (
    id          uuid not null primary key,
    conflict_id uuid not null references coordination_conflict (id),
    position    integer not null,
    ref_kind    varchar(60) not null,
    ref_id      varchar(200) not null,
    snapshot    varchar not null,
    added_at    timestamp(6) with time zone not null,
    constraint coordination_evidence_once unique (conflict_id, ref_kind, ref_id)
);

create table coordination_step (
    id            uuid not null primary key,
    conflict_id   uuid not null references coordination_conflict (id),
    position      integer not null,
    at            timestamp(6) with time zone not null,
    by_login      varchar(100) not null,
    event         varchar(20) not null,
    text_zh       varchar not null,
    text_en       varchar not null,
    action_id     uuid not null,
    rules_version varchar(200) not null,
    trace         varchar not null,
    constraint coordination_step_order unique (conflict_id, position)
);
