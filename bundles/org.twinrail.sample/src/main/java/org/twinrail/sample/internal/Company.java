package org.twinrail.sample.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The sample company: a software firm in Hangzhou with twelve people, after the source's case.
 *
 * @param customers its customers, made from the seed
 * @param campaigns what its marketing does, named by the year
 */
record Company(List<Customer> customers, List<Campaign> campaigns) {
    static final String CURRENCY = "CNY";
    static final String GENERAL_MANAGER = "zhao";
    static final String MARKETING_MANAGER = "chen";
    static final String SALES_MANAGER = "sun";

    static final List<Employee> PEOPLE = List.of(
            new Employee(GENERAL_MANAGER, "赵启明", "management", true, 0),
            new Employee(MARKETING_MANAGER, "陈思远", "marketing", true, 0),
            new Employee("wang", "王晓雯", "marketing", false, 0),
            new Employee("liu", "刘子涵", "marketing", false, 0),
            new Employee("zhou", "周倩", "marketing", false, 0),
            new Employee("huang", "黄文博", "marketing", false, 0),
            new Employee(SALES_MANAGER, "孙国强", "sales", true, 0),
            new Employee("li", "李志强", "sales", false, 320_000),
            new Employee("zhang", "张伟", "sales", false, 300_000),
            new Employee("wu", "吴敏", "sales", false, 280_000),
            new Employee("zheng", "郑海涛", "sales", false, 300_000),
            new Employee("ma", "马丽", "sales", false, 360_000));

    static final List<Product> PRODUCTS = List.of(
            new Product("艾奇财务 V6", 48_000),
            new Product("艾奇进销存 V5", 32_000),
            new Product("艾奇人事 V3", 26_000),
            new Product("艾奇客户通 V2", 38_000));

    private static final List<Campaign> CAMPAIGNS = List.of(
            new Campaign("EXPO", "华东软件展", "fair", 120_000),
            new Campaign("SEMINAR", "营改增财税讲座", "seminar", 60_000),
            new Campaign("MAIL", "老客户升级直邮", "mail", 20_000));

    private static final List<String> PLACES =
            List.of("杭州", "宁波", "绍兴", "嘉兴", "湖州", "金华", "台州", "温州", "苏州", "无锡", "常州", "南通");
    private static final List<String> NAMES = List.of(
            "宏远", "永兴", "恒达", "瑞丰", "金桥", "华盛", "天成", "明珠", "百川", "同创", "长青", "新锐", "东方", "汇通", "安泰", "凯利", "立信", "正源",
            "鼎盛", "博雅");
    private static final List<Trade> TRADES = List.of(
            new Trade("机械", "制造"),
            new Trade("纺织", "制造"),
            new Trade("电子", "制造"),
            new Trade("食品", "制造"),
            new Trade("商贸", "商业"),
            new Trade("物流", "服务"),
            new Trade("建材", "商业"),
            new Trade("医药", "医药"));

    /**
     * Somebody who works here.
     *
     * @param target what is to be sold in the quarter, in yuan; 0 for those who sell nothing
     */
    record Employee(String login, String name, String department, boolean manager, long target) {}

    /**
     * What is sold.
     *
     * @param price the list price in yuan
     */
    record Product(String name, long price) {}

    /**
     * What marketing does in the quarter.
     *
     * @param budget in yuan
     */
    record Campaign(String code, String name, String channel, long budget) {
        private Campaign in(int year) {
            return new Campaign(year + "-" + code, name, channel, budget);
        }
    }

    /** Who buys. */
    record Customer(String name, String industry, String region) {}

    private record Trade(String word, String industry) {}

    /** The company with a number of customers, the same for the same seed, in a year. */
    static Company of(int customers, int year, Random random) {
        Set<String> taken = new LinkedHashSet<>();
        List<Customer> made = new ArrayList<>();
        while (made.size() < customers) {
            String place = pick(PLACES, random);
            Trade trade = pick(TRADES, random);
            String name = place + pick(NAMES, random) + trade.word() + "有限公司";
            if (taken.add(name)) {
                made.add(new Customer(name, trade.industry(), place));
            }
        }
        return new Company(
                List.copyOf(made), CAMPAIGNS.stream().map(c -> c.in(year)).toList());
    }

    /** Those of a department who are no managers. */
    static List<String> staff(String department) {
        return PEOPLE.stream()
                .filter(e -> e.department().equals(department) && !e.manager())
                .map(Employee::login)
                .toList();
    }

    static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
