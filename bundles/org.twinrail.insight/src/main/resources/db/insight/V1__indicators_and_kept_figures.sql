-- Indicators are data (D33): what is counted, the band, who sees it. The figures of a period that is over are kept as they were then.

create table insight_indicator (
    code        varchar(40) not null primary key,
    version     bigint not null,
    -- counts up when the figures after a change cannot be compared with those before
    revision    integer not null,
    -- the first day of the periods that are kept; null until the timer has seen it
    taken_from  date,
    name_zh     varchar(100) not null,
    name_en     varchar(100) not null,
    unit        varchar(20) not null,
    rhythm      varchar(10) not null,
    grouping_by varchar(20) not null,
    numerator   varchar(500) not null,
    denominator varchar(500) not null,
    beside      varchar(500) not null,
    lower_bound numeric(15, 2),
    upper_bound numeric(15, 2),
    seen_by     varchar(900) not null,
    retired     boolean not null
);

create table insight_kept (
    id        uuid not null primary key,
    indicator varchar(40) not null,
    revision  integer not null,
    period    varchar(10) not null,
    kept_at   timestamp(6) with time zone not null,
    constraint insight_kept_once unique (indicator, revision, period)
);

create table insight_kept_figure (
    kept_id     uuid not null references insight_kept (id),
    group_name  varchar(200) not null,
    numerator   numeric(31, 6) not null,
    denominator numeric(31, 6),
    beside      numeric(31, 6),
    primary key (kept_id, group_name)
);

insert into insight_indicator (code, version, revision, name_zh, name_en, unit, rhythm, grouping_by, numerator, denominator,
        beside, lower_bound, upper_bound, seen_by, retired) values
    ('friction', 0, 1, '摩擦指数', 'Friction', 'COUNT', 'MONTHLY', 'PAIR',
        'coordination.conflicts-opened + crm.leads-returned', '', 'coordination.advice-asked', 1, 8, '', false),
    ('asymmetry', 0, 1, '信息不对称指数', 'Information asymmetry', 'PERCENT', 'WEEKLY', 'DEPARTMENT',
        'intelligence.must-know read=late', 'intelligence.must-know', '', null, 20, '', false),
    ('alignment', 0, 1, '推拉合力', 'Push and pull aligned', 'PERCENT', 'MONTHLY', 'COMPANY',
        'crm.touches segment=both', 'crm.touches', '', 50, null, '', false),
    ('balance', 0, 1, '贡献平衡', 'Balance of contributions', 'PERCENT', 'MONTHLY', 'DEPARTMENT',
        'intelligence.contributions way=given', 'intelligence.contributions', '', 30, 70, '', false),
    ('feedback', 0, 1, '反馈时延', 'Feedback latency', 'WORKING_HOURS', 'MONTHLY', 'DEPARTMENT',
        'coordination.advice-hours', 'coordination.advice-given', '', null, 24, '', false),
    ('advice-in-time', 0, 1, '建议按时率', 'Advice given in time', 'PERCENT', 'MONTHLY', 'DEPARTMENT',
        'coordination.advice-given in=time', 'coordination.advice-given', '', 80, null, '', false),
    ('coverage', 0, 1, '前线覆盖', 'Front-line coverage', 'PERCENT', 'MONTHLY', 'COMPANY',
        'crm.customers-touched windows=several', 'crm.customers-touched', '', 40, null, '', false),
    ('joint-wins', 0, 1, '联合赢单率', 'Joint wins', 'PERCENT', 'MONTHLY', 'COMPANY',
        'crm.wins touched=both', 'crm.wins', '', 30, null, '', false),
    ('first-hand', 0, 1, '一手信息率', 'First-hand information', 'PERCENT', 'MONTHLY', 'DEPARTMENT',
        'intelligence.notes provenance=FIRST_HAND', 'intelligence.notes', '', 50, null, '', false);
