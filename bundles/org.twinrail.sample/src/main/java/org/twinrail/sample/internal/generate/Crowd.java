package org.twinrail.sample.internal.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.twinrail.api.people.RecordPerson;

/** The people of the generated company. Their logins begin alike, so that they cannot be taken for anybody real. */
final class Crowd {
    static final String PREFIX = "gen.";

    private static final int IN_MARKETING = 16;
    private static final int IN_SALES = 28;
    private static final String FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final List<String> GIVEN =
            List.of("敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀兰", "霞", "平", "刚");

    private static final List<RecordPerson> PEOPLE = people();

    private Crowd() {}

    static List<RecordPerson> all() {
        return PEOPLE;
    }

    static String marketer(RandomGenerator dice) {
        return PEOPLE.get(dice.nextInt(IN_MARKETING)).login();
    }

    static String seller(RandomGenerator dice) {
        return PEOPLE.get(IN_MARKETING + dice.nextInt(IN_SALES)).login();
    }

    /** Marketing first, then sales, then the general manager; the first of each department leads it. */
    private static List<RecordPerson> people() {
        List<RecordPerson> people = new ArrayList<>();
        add(people, "marketing", "m", IN_MARKETING);
        add(people, "sales", "s", IN_SALES);
        add(people, "management", "g", 1);
        return List.copyOf(people);
    }

    private static void add(List<RecordPerson> people, String department, String letter, int count) {
        for (int i = 0; i < count; i++) {
            int number = people.size();
            String family = FAMILIES.substring(number % FAMILIES.length()).substring(0, 1);
            people.add(new RecordPerson(
                    PREFIX + letter + (i + 1),
                    family + GIVEN.get(number * 7 % GIVEN.size()),
                    department,
                    i == 0 ? null : PREFIX + letter + 1,
                    null,
                    null,
                    i == 0 ? Set.of("MANAGER") : Set.of(),
                    true));
        }
    }
}
