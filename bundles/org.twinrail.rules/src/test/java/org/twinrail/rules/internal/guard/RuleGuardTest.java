package org.twinrail.rules.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.RuleHouse;

class RuleGuardTest {
    private RuleHouse house;

    @BeforeEach
    void open(@TempDir Path temp) {
        house = new RuleHouse(temp);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<Fault> faults(String drl) {
        return house.write("boundary/x.drl", drl).checks().check(house.folder()).faults();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1);",
                "java.lang.System.exit(1);",
                "Runtime.getRuntime().exec(\"ls\");",
                "new java.io.File(\"/tmp/x\").delete();",
                "java.nio.file.Files.writeString(java.nio.file.Path.of(\"/tmp/x\"), \"\");",
                "while (true) { insert(Ruling.allow()); }",
                "for (int i = 0; ; i++) { }",
                "do { } while (true);",
                "for (String s : java.util.List.of(\"a\")) { }",
                "\"\".getClass().forName(\"java.lang.Runtime\");",
                "Class.forName(\"java.lang.Runtime\");",
                "String.class.getClassLoader();",
                "drools.getWorkingMemory().halt();",
                "kcontext.getKieRuntime();",
                "new Thread() { public void run() { } }.start();",
                "Runnable r = () -> { };",
                "java.util.function.Supplier s = System::lineSeparator;",
                "int[] big = new int[2000000000];",
                "\"x\".repeat(2000000000);",
                "insert(java.time.LocalDate.now());",
                "insert(Math.random());",
                "modify($d) { };",
                "delete($d);",
                "return;",
                "throw new RuntimeException();",
                "try { } finally { }",
                "synchronized ($d) { }",
                "class X { }",
                "org.twinrail.api.Gateway g = null;",
                "new java.net.URL(\"http://localhost\").openStream();",
                "this.toString();"
            })
    void aConsequenceThatReachesOutsideIsRefusedWithItsLine(String statement) {
        List<Fault> faults = faults("rule \"out\" when\n    $d : Deed()\nthen\n    " + statement + "\nend\n");

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).file()).isEqualTo("boundary/x.drl");
        assertThat(faults.get(0).rule()).isEqualTo("out");
        assertThat(faults.get(0).line()).isEqualTo(4);
        assertThat(faults.get(0).column()).isBetween(5, 5 + statement.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deed( eval(true) )",
                "eval( true )",
                "Deed( getClass() != null )",
                "Deed( action == System.getenv(\"HOME\") )",
                "Deed( java.lang.Runtime.getRuntime() != null )",
                "String() from java.util.List.of(System.getenv(\"HOME\"))",
                "java.io.File()",
                "Thread()",
                "Deed() from entry-point \"x\"",
                "Number() from accumulate( Deed(), init( int n = 0; ) action( n++; ) result( n ) )",
                "Deed( action == LocalDate.now().toString() )"
            })
    void aConditionThatReachesOutsideIsRefused(String condition) {
        List<Fault> faults =
                faults("rule \"out\" when\n    " + condition + "\nthen\n    insert(Ruling.allow());\nend\n");

        assertThat(faults).isNotEmpty();
        assertThat(faults.get(0).line()).isBetween(1, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function int f() { return 1; }",
                "global java.util.List out",
                "declare X\n  n : int\nend",
                "import function java.lang.Math.abs",
                "import java.io.File",
                "import org.twinrail.api.Gateway",
                "dialect \"mvel\""
            })
    void aFileMayNotBringCodeOfItsOwn(String statement) {
        assertThat(faults(statement + "\nrule \"a\" when Deed() then insert(Ruling.allow()); end\n"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule \"a\" salience ( Integer.parseInt(System.getenv(\"X\")) ) when Deed() then insert(Ruling.allow()); end",
                "rule \"a\" timer( cron:* * * * * ? ) when Deed() then insert(Ruling.allow()); end",
                "rule \"a\" dialect \"mvel\" when Deed() then insert(Ruling.allow()); end",
                "rule \"a\" @Watch( x ) when Deed() then insert(Ruling.allow()); end"
            })
    void anAttributeOrAnnotationThatCouldCarryCodeIsRefused(String rule) {
        assertThat(faults(rule)).isNotEmpty();
    }

    @Test
    void whatRulesNeedPasses() {
        assertThat(
                        faults(
                                """
                rule "all that is needed"
                    @reason_zh("{activity}归{owner}：含“java.lang.System.exit(0)”字样也无妨")
                    @reason_en("it is {owner}'s")
                    no-loop
                    salience 10
                when
                    $deed : Deed( activity in ("QUOTE", "WIN"), half == "LOWER", $owner : owner, owner != "" )
                    $doer : Doer( department != $deed.ownerDepartment, !has("MANAGER"), login matches "[a-z]+" )
                    not Deed( activity == "FORBIDDEN" )
                    $n : Number( longValue > 0 ) from accumulate( Doer(), count(1) )
                then
                    BigDecimal half = new BigDecimal("0.5").setScale(2, RoundingMode.HALF_UP);
                    if (half.signum() > 0) {
                        insert( new Ruling(Effect.REFUSE, $owner, 0) );
                    } else {
                        insert( Ruling.allow() );
                    }
                    insert( Finding.of("X", "LOW", ObjectRef.of("deed", "1")).between($owner, $doer.login()) );
                end
                """))
                .isEmpty();
    }

    @Test
    void aSyntaxErrorIsNamedByLineAndColumn() {
        List<Fault> faults = faults("rule \"a\" when\n    Deed( activity == )\nthen\nend\n");

        assertThat(faults.get(0).place()).isEqualTo("boundary/x.drl:2:23");
    }

    @Test
    void anUnknownFieldIsNamedByLine() {
        List<Fault> faults =
                faults("\n\nrule \"a\" when\n    Deed( colour == \"red\" )\nthen\n    insert(Ruling.allow());\nend\n");

        assertThat(faults).isNotEmpty();
        assertThat(faults.get(0).text().en()).contains("colour");
        assertThat(faults.get(0).line()).isBetween(3, 4);
    }

    @Test
    void aFaultInATableIsNamedByItsRow() {
        house.write(
                "boundary/t.drl.csv",
                """
                ,"RuleTable t",
                ,"CONDITION","ACTION"
                ,"Deed",
                ,"activity == ^$param^","$param"
                ,"活动","结论"
                ,"A","insert(Ruling.allow());"
                ,"B","System.exit(1);"
                """
                        .replace("^", "\"\""));

        List<Fault> faults = house.checks().check(house.folder()).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("boundary/t.drl.csv");
            assertThat(fault.line()).isEqualTo(7);
            assertThat(fault.text().zh()).contains("System");
        });
    }

    @Test
    void theLoaderHoldsWhatTheGuardWouldHaveLetThrough() {
        GuardedLoader loader = new GuardedLoader(house.vocabularies().types());

        for (String name : List.of(
                "java.lang.System",
                "java.lang.Runtime",
                "java.lang.Thread",
                "java.lang.reflect.Method",
                "java.io.File",
                "java.nio.file.Files",
                "java.net.URL",
                "java.util.Scanner",
                "java.lang.ProcessBuilder",
                "org.twinrail.api.Gateway",
                "org.slf4j.Logger",
                "sun.misc.Unsafe")) {
            assertThatThrownBy(() -> loader.loadClass(name)).as(name).isInstanceOf(ClassNotFoundException.class);
        }
    }
}
