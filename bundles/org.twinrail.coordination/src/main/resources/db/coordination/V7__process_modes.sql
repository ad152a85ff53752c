-- The catalogue of processes, their activities, and the versions of their modes; with the matrix a company starts from.

create table coordination_process (
    code    varchar(40) not null primary key,
    version bigint not null,
    name_zh varchar(100) not null,
    name_en varchar(100) not null,
    half    varchar(5) not null
);

create table coordination_process_activity (
    process  varchar(40) not null references coordination_process (code),
    activity varchar(40) not null,
    primary key (process, activity)
);
create index coordination_process_by_activity on coordination_process_activity (activity);

create table coordination_process_mode (
    process         varchar(40) not null references coordination_process (code),
    place           integer not null,
    from_date       date not null,
    mode            varchar(10) not null,
    main_department varchar(40) not null,
    aux_department  varchar(40) not null,
    evidence        varchar(2000) not null,
    changed_by      varchar(100) not null,
    changed_at      timestamp(6) with time zone not null,
    primary key (process, place)
);

insert into coordination_process (code, version, name_zh, name_en, half) values
    ('lead-development', 0, '线索培育', 'Lead development', 'UPPER'),
    ('price-offer', 0, '报价', 'Price offer', ''),
    ('deal-closing', 0, '成交', 'Closing the deal', 'LOWER'),
    ('note-triage', 0, '情报核实', 'Field note triage', ''),
    ('campaign-brief', 0, '市场活动方案', 'Campaign brief', ''),
    ('customer-visit', 0, '客户拜访', 'Customer visit', ''),
    ('key-project', 0, '重点项目', 'Key project', '');

-- What the responsibility matrix decides stage by stage stays with it; a company that wants the mode to decide as well names the activity.
insert into coordination_process_activity (process, activity) values ('note-triage', 'TRIAGE_NOTE');

insert into coordination_process_mode
    (process, place, from_date, mode, main_department, aux_department, evidence, changed_by, changed_at) values
    ('lead-development', 0, date '2000-01-01', 'SEPARATE', 'marketing', 'sales', '双轨制：上层漏斗以市场部为主 Dual track: marketing leads in the upper funnel', '', timestamp with time zone '2000-01-01 00:00:00+00'),
    ('price-offer', 0, date '2000-01-01', 'SEPARATE', 'sales', 'marketing', '双轨制：价格由销售部谈 Dual track: prices are talked about by sales', '', timestamp with time zone '2000-01-01 00:00:00+00'),
    ('deal-closing', 0, date '2000-01-01', 'SEPARATE', 'sales', 'marketing', '双轨制：下层漏斗以销售部为主 Dual track: sales leads in the lower funnel', '', timestamp with time zone '2000-01-01 00:00:00+00'),
    ('note-triage', 0, date '2000-01-01', 'SEPARATE', 'marketing', 'sales', '一线带回，市场部汇总 The front line brings it, marketing puts it together', '', timestamp with time zone '2000-01-01 00:00:00+00'),
    ('campaign-brief', 0, date '2000-01-01', 'CONSULT', 'marketing', 'sales', '促销方案实施前听取销售部 Sales is heard before a promotion', '', timestamp with time zone '2000-01-01 00:00:00+00'),
    ('customer-visit', 0, date '2000-01-01', 'CONSULT', 'sales', 'marketing', '两部门都面对客户，拜访前互通情况 Both face the customer and tell each other before a visit', '', timestamp with time zone '2000-01-01 00:00:00+00'),
    ('key-project', 0, date '2000-01-01', 'JOINT', 'sales', 'marketing', '重点项目两部门共同研究方案 Both study the plan of a key project together', '', timestamp with time zone '2000-01-01 00:00:00+00');
