package org.twinrail.sample.internal.generate;

import java.util.List;

/** Names of companies, all different: the number of a name is taken apart into the words it is made of. */
final class CompanyNames {
    static final List<String> PLACES = List.of(
            "杭州", "宁波", "绍兴", "嘉兴", "湖州", "金华", "台州", "温州", "苏州", "无锡", "常州", "南通", "南京", "扬州", "合肥", "芜湖", "上海", "青岛",
            "济南", "烟台", "厦门", "福州", "泉州", "广州", "深圳", "佛山", "东莞", "武汉", "长沙", "成都");
    static final List<Trade> TRADES = List.of(
            new Trade("机械", "制造"),
            new Trade("纺织", "制造"),
            new Trade("电子", "电子"),
            new Trade("食品", "食品"),
            new Trade("商贸", "商业"),
            new Trade("物流", "物流"),
            new Trade("建材", "建筑"),
            new Trade("医药", "医药"),
            new Trade("化工", "化工"),
            new Trade("能源", "能源"),
            new Trade("教育", "教育"),
            new Trade("文化", "文化"));

    private static final String SIGNS = "宏恒瑞华天明永安泰长新东金盛达兴昌隆丰茂康宁福源海江山林星辰光启远博雅正诚信德仁";
    private static final List<String> FORMS = List.of("有限公司", "股份有限公司", "实业有限公司", "集团有限公司");
    private static final long ALL =
            (long) PLACES.size() * SIGNS.length() * SIGNS.length() * TRADES.size() * FORMS.size();
    /** A prime that divides no factor of the above: stepping by it meets every name once. */
    private static final long STEP = 1_000_003;

    private CompanyNames() {}

    /** A word in a company's name, and the industry it tells. */
    record Trade(String word, String industry) {}

    /** A company by what its name tells. */
    record Named(String name, String industry, String region) {}

    /** The company with a number; different numbers below {@link #count} have different names. */
    static Named of(long number, long seed) {
        long rest = Math.floorMod(Math.floorMod(seed, ALL) + number * STEP, ALL);
        String place = PLACES.get((int) (rest % PLACES.size()));
        rest /= PLACES.size();
        int first = (int) (rest % SIGNS.length());
        rest /= SIGNS.length();
        int second = (int) (rest % SIGNS.length());
        rest /= SIGNS.length();
        Trade trade = TRADES.get((int) (rest % TRADES.size()));
        rest /= TRADES.size();
        String name = place + SIGNS.charAt(first) + SIGNS.charAt(second) + trade.word() + FORMS.get((int) rest);
        return new Named(name, trade.industry(), place);
    }

    /** How many different names there are. */
    static long count() {
        return ALL;
    }
}
