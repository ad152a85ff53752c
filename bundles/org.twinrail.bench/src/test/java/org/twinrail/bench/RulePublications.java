package org.twinrail.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinrail.launcher.Platform;
import org.twinrail.launcher.Settings;

/** How long the standard pack takes from a saved draft into force and back, and on 100,000 decisions of before, in the built product. */
final class RulePublications {
    private static final int TIMES = 7;
    /** Each is decided on twice: whether it may be made, and whether it is in somebody's way. */
    private static final int TOUCHES = 50_000;

    private static final int CUSTOMERS = 1_000;
    private static final int TOGETHER = 50;
    private static final String FILE = "boundary/records.drl.csv";
    private static final Pattern VERSION = Pattern.compile("rulesVersion=([0-9a-f]+)");
    private static final Pattern REPLAYED = Pattern.compile("decisions=([0-9]+)");
    private static final Pattern ID = Pattern.compile("result=([0-9a-f-]{36})");

    private final Inside inside;
    private final String table;
    private final Callable<Object> preview;

    private RulePublications(Inside inside, String table) {
        this.inside = inside;
        this.table = table;
        this.preview = inside.preview("admin", "setting.keep", "{\"key\":\"bench\",\"value\":\"x\"}");
    }

    static List<String> lines(Path root) throws Exception {
        Path data = Files.createTempDirectory("twinrail-bench-");
        try (Platform platform = Platform.boot(Settings.ofCheckout(root, data))) {
            RulePublications publications = new RulePublications(
                    new Inside(platform), Files.readString(root.resolve("rules").resolve(FILE)));
            return publications.measured();
        }
    }

    private List<String> measured() throws Exception {
        done("admin", "person.record", "{\"login\":\"gm\",\"name\":\"周总\",\"department\":\"management\"}");
        List<Double> saved = new ArrayList<>();
        List<Double> published = new ArrayList<>();
        List<Double> rolled = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            String draft = "{\"draft\":\"d" + i + "\"";
            done("admin", "rules.draft", "{\"name\":\"d" + i + "\"}");
            String edited = quoted(table.replace("产品由经理登记", "产品由经理登记 " + i));
            String edit = draft + ",\"path\":\"" + FILE + "\",\"text\":" + edited + "}";
            saved.add(millis(() -> done("admin", "rules.edit", edit)));
            done("admin", "rules.propose", draft + ",\"note\":\"bench\"}");
            done("gm", "rules.approve", draft + "}");
            published.add(untilOther(() -> done("admin", "rules.publish", draft + "}")));
            rolled.add(untilOther(() -> done("admin", "rules.rollback", "{\"note\":\"bench\"}")));
        }
        List<String> lines = new ArrayList<>();
        lines.add("standard pack: save of a draft with its faults %.0f ms, approved to live %.0f ms, rollback %.0f ms"
                .formatted(middle(saved), middle(published), middle(rolled)));
        lines.add(replay());
        return lines;
    }

    private String replay() throws Exception {
        Product.record(inside);
        inside.performAll(
                        "admin",
                        "customer.record",
                        i -> "{\"name\":\"" + customer(i) + "\",\"owner\":\"li\"}",
                        CUSTOMERS)
                .call();
        Instant now = Instant.now();
        for (int i = 0; i < TOUCHES / TOGETHER; i++) {
            int from = i * TOGETHER;
            inside.performAll("li", "touch.log", k -> touch(from + k, now), TOGETHER)
                    .call();
        }
        String[] last = new String[1];
        double millis = millis(() -> {
            String id = found(ID, String.valueOf(done("admin", "rules.replay", "{\"at\":\"company\",\"days\":1}")));
            Callable<Object> progress =
                    inside.ask("admin", "rules.replay-progress", "{\"replay\":\"" + id + "\",\"seconds\":60}");
            String answer = String.valueOf(progress.call());
            while (!answer.contains("ended=true")) {
                answer = String.valueOf(progress.call());
            }
            last[0] = answer;
            return answer;
        });
        return "replay of %s decisions: %.1f s".formatted(found(REPLAYED, last[0]), millis / 1e3);
    }

    private static String customer(int number) {
        return "客户 " + number % CUSTOMERS;
    }

    /** Every customer is visited once a week. */
    private static String touch(int number, Instant now) {
        Instant at = now.minus(Duration.ofDays(7L * (number / CUSTOMERS)));
        return "{\"customer\":\"" + customer(number) + "\",\"channel\":\"visit\",\"at\":\"" + at
                + "\",\"note\":\"报价\"}";
    }

    private Object done(String user, String action, String json) throws Exception {
        Object outcome = inside.perform(user, action, json).call();
        if (!String.valueOf(outcome).contains("status=DONE")) {
            throw new IllegalStateException(action + ": " + outcome);
        }
        return outcome;
    }

    /** Until the next decision is made by another version than before. */
    private double untilOther(Callable<?> change) throws Exception {
        String before = version();
        return millis(() -> {
            change.call();
            while (version().equals(before)) {
                Thread.onSpinWait();
            }
            return before;
        });
    }

    private String version() throws Exception {
        return found(VERSION, String.valueOf(preview.call()));
    }

    private static String found(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.find()) {
            throw new IllegalStateException(words);
        }
        return matcher.group(1);
    }

    private static double millis(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double middle(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
