package org.twinrail.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.twinrail.launcher.Platform;
import org.twinrail.launcher.Settings;

/**
 * What a reader waits for with many records: opening, sorting, filtering and searching the lists of a data folder, through the Gateway, with
 * the first asking and the middle of several.
 */
public final class Lists {
    private static final int TIMES = 9;
    private static final int TOO_LONG_MILLIS = 10_000;

    private Lists() {}

    /** Takes the root of the checkout, the data folder and the distribution. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        Settings given = Settings.ofCheckout(root, Path.of(arguments[1]));
        Settings settings = arguments.length < 3
                ? given
                : new Settings(
                        given.install(),
                        Path.of(arguments[2]),
                        given.data(),
                        given.features(),
                        given.program(),
                        given.properties(),
                        given.language(),
                        given.startLimit(),
                        given.console());
        try (Platform platform = Platform.boot(settings)) {
            Inside inside = new Inside(platform);
            System.out.printf("%-44s %9s %9s %9s  %s%n", "what", "first ms", "p50 ms", "cpu ms", "answer");
            String busy = System.getProperty("twinrail.bench.customer", "");
            for (Map.Entry<String, String[]> query : queries().entrySet()) {
                Callable<Object> ask = inside.ask("admin", query.getValue()[0], query.getValue()[1].replace("@", busy));
                measure(query.getKey(), ask);
            }
        }
    }

    /** Where others use the machine too, the processor's time says more than the clock's. */
    private static void measure(String what, Callable<Object> ask) throws Exception {
        List<Double> wall = new ArrayList<>();
        List<Double> worked = new ArrayList<>();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Object answer = null;
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            answer = ask.call();
            worked.add((threads.getCurrentThreadCpuTime() - used) / 1e6);
            wall.add((System.nanoTime() - begin) / 1e6);
            if (wall.get(i) > TOO_LONG_MILLIS) {
                break;
            }
        }
        System.out.printf(
                "%-44s %9.1f %9.1f %9.1f  %s%n", what, wall.get(0), middle(wall), middle(worked), Inside.size(answer));
    }

    private static double middle(List<Double> times) {
        List<Double> later = new ArrayList<>(times.size() > 1 ? times.subList(1, times.size()) : times);
        Collections.sort(later);
        return later.get(later.size() / 2);
    }

    private static Map<String, String[]> queries() {
        Map<String, String[]> all = new LinkedHashMap<>();
        String c = "customer.list";
        all.put("customers: open", new String[] {c, "{}"});
        for (String key : List.of("name", "industry", "region", "owner", "revenue", "employees")) {
            all.put("customers: sort " + key, new String[] {c, json("sort", key)});
            all.put("customers: sort -" + key, new String[] {c, json("sort", "-" + key)});
        }
        all.put("customers: page at 1,000", new String[] {c, "{\"offset\":1000}"});
        all.put("customers: page at 20,000", new String[] {c, "{\"offset\":20000}"});
        all.put("customers: page at 199,900", new String[] {c, "{\"offset\":199900}"});
        all.put("customers: page at 199,900 by -revenue", new String[] {c, "{\"offset\":199900,\"sort\":\"-revenue\"}"
        });
        all.put("customers: industry", new String[] {c, json("industry", "制造")});
        all.put("customers: industry, sort revenue", new String[] {c, "{\"industry\":\"制造\",\"sort\":\"-revenue\"}"});
        all.put("customers: region, sort employees", new String[] {c, "{\"region\":\"杭州\",\"sort\":\"-employees\"}"});
        all.put("customers: owner", new String[] {c, json("owner", "gen.s3")});
        all.put("customers: owner, sort revenue", new String[] {c, "{\"owner\":\"gen.s3\",\"sort\":\"-revenue\"}"});
        all.put(
                "customers: industry+region+owner",
                new String[] {c, "{\"industry\":\"制造\",\"region\":\"杭州\",\"owner\":\"gen.s3\"}"});
        all.put("customers: text 杭州 (many)", new String[] {c, json("text", "杭州")});
        all.put("customers: text 宏远 (middle)", new String[] {c, json("text", "宏远")});
        all.put("customers: text nothing", new String[] {c, json("text", "没有这家公司")});
        all.put("customers: text 机械, sort revenue", new String[] {c, "{\"text\":\"机械\",\"sort\":\"-revenue\"}"});
        all.put("customers: terms INDUSTRY", new String[] {"crm.terms", json("term", "INDUSTRY")});
        all.put("customers: terms REGION", new String[] {"crm.terms", json("term", "REGION")});
        all.put("touches: terms CHANNEL", new String[] {"crm.terms", json("term", "CHANNEL")});
        for (String text : List.of("杭州", "宏", "机械有限", "没有这家公司", "a")) {
            all.put(
                    "palette: customer " + text,
                    new String[] {"crm.search", "{\"kind\":\"CUSTOMER\",\"text\":\"" + text + "\"}"});
        }
        String t = "touch.list";
        all.put("touches: open", new String[] {t, "{}"});
        for (String key : List.of("at", "by", "channel")) {
            all.put("touches: sort " + key, new String[] {t, json("sort", key)});
            all.put("touches: sort -" + key, new String[] {t, json("sort", "-" + key)});
        }
        all.put("touches: by", new String[] {t, json("by", "gen.m3")});
        all.put("touches: by, sort channel", new String[] {t, "{\"by\":\"gen.m3\",\"sort\":\"channel\"}"});
        all.put("touches: track", new String[] {t, json("track", "PUSH")});
        all.put("touches: from-until", new String[] {t, "{\"from\":\"2025-01-01\",\"until\":\"2025-04-01\"}"});
        all.put("touches: page at 100,000", new String[] {t, "{\"offset\":100000}"});
        all.put("touches: page at 900,000", new String[] {t, "{\"offset\":900000}"});
        all.put("one customer: touches", new String[] {t, "{\"customer\":\"@\",\"limit\":500}"});
        all.put(
                "one customer: touches, sort -at",
                new String[] {t, "{\"customer\":\"@\",\"limit\":500,\"sort\":\"-at\"}"});
        all.put("one customer: found", new String[] {"customer.find", json("name", "@")});
        all.put(
                "funnel: one quarter",
                new String[] {"funnel.counts", "{\"from\":\"2026-07-01\",\"until\":\"2026-10-01\"}"});
        all.put(
                "funnel: three years",
                new String[] {"funnel.counts", "{\"from\":\"2023-11-01\",\"until\":\"2026-12-01\"}"});
        all.put("audit: open", new String[] {"audit.list", "{}"});
        all.put("audit: user admin", new String[] {"audit.list", "{\"user\":\"admin\"}"});
        return all;
    }

    private static String json(String key, String value) {
        return "{\"" + key + "\":\"" + value + "\"}";
    }
}
