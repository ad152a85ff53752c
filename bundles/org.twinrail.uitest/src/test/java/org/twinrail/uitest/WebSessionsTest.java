package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.uitest.support.OnPage;
import org.twinrail.uitest.support.Sample;
import org.twinrail.uitest.support.WebScreen;

/** Ten people at one server, each in a browser of their own: nobody sees another's choices. */
@Tag("walk")
@OnPage
class WebSessionsTest {
    /** Logins and names of the sample company. */
    private static final List<List<String>> PEOPLE = List.of(
            List.of("wang", "王晓雯"),
            List.of("liu", "刘子涵"),
            List.of("zhou", "周倩"),
            List.of("huang", "黄文博"),
            List.of("sun", "孙国强"),
            List.of("li", "李志强"),
            List.of("zhang", "张伟"),
            List.of("wu", "吴敏"),
            List.of("zheng", "郑海涛"),
            List.of("ma", "马丽"));

    private record Session(String page, String name, boolean english, String perspective, String customer) {}

    private final List<Session> sessions = new ArrayList<>();
    private WebScreen screen;

    @Test
    @Timeout(900)
    void tenSessionsKeepApart(@TempDir Path data, TestReporter reporter) throws Exception {
        Sample.into(data);
        screen = WebScreen.onSample(data, "zh");
        try {
            screen.await("perspective.customers");
            new Walk(screen).as("chen");
            screen.click("perspective.customers");
            screen.settle();
            long before = used();
            for (List<String> person : PEOPLE) {
                sessions.add(begin(person.get(0), person.get(1)));
            }
            long each = (used() - before) / PEOPLE.size();
            reporter.publishEntry("heap of a browser session", each / 1024 + " KiB");

            for (Session session : sessions) {
                screen.goTo(session.page());
                check(session);
            }
        } finally {
            screen.close();
        }
    }

    /** Somebody comes, chooses a row, a language and a perspective, each another one than the person before. */
    private Session begin(String login, String name) {
        String page = screen.another();
        screen.await("perspective.customers");
        new Walk(screen).as(login);
        screen.click("perspective.customers");
        screen.await("customers.table");
        screen.settle();
        boolean english = sessions.size() % 2 == 1;
        if (english) {
            screen.click("header.language");
            screen.awaitText("perspective.customers", "Customers");
            screen.settle();
        }
        screen.chooseNth("customers.table", sessions.size());
        String customer = screen.chosen("customers.table");
        String perspective = "perspective." + Walk.PERSPECTIVES.get(sessions.size() % Walk.PERSPECTIVES.size());
        screen.click(perspective);
        screen.settle();
        return new Session(page, name, english, perspective, customer);
    }

    private void check(Session session) {
        assertThat(screen.text("header.person")).contains(session.name());
        assertThat(screen.text("perspective.customers")).contains(session.english() ? "Customers" : "客户");
        assertThat(screen.pressed()).isEqualTo(session.perspective());
        screen.click("perspective.customers");
        screen.await("customers.table");
        screen.settle();
        assertThat(sessions.stream().map(Session::customer)).doesNotHaveDuplicates();
        if (session.perspective().equals("perspective.customers")) {
            assertThat(screen.chosen("customers.table")).isEqualTo(session.customer());
        }
    }

    private static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
