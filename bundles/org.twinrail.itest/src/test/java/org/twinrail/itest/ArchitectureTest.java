package org.twinrail.itest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.osgi.annotation.bundle.Export;
import org.twinrail.itest.support.Room;

/** The house as the README's map draws it: which room knows which, and what stays inside. */
@AnalyzeClasses(locations = ArchitectureTest.EveryRoom.class)
class ArchitectureTest {
    private static final List<Room> ROOMS = Room.all();

    /** Which rooms a room may know. A new room gets its line here. */
    private static final Map<String, List<String>> KNOWS = new TreeMap<>(Map.ofEntries(
            Map.entry("launcher", List.of()),
            Map.entry("api", List.of()),
            Map.entry("core", List.of("api")),
            Map.entry("persistence", List.of("api")),
            Map.entry("rules", List.of("api")),
            Map.entry("exchange", List.of("api")),
            Map.entry("cli", List.of("api")),
            Map.entry("coordination", List.of("api")),
            Map.entry("intelligence", List.of("api")),
            Map.entry("support", List.of("api")),
            Map.entry("insight", List.of("api")),
            Map.entry("crm", List.of("coordination", "api")),
            Map.entry("deals", List.of("crm", "api")),
            Map.entry("incentives", List.of("crm", "coordination", "api")),
            Map.entry("toolkit", List.of()),
            Map.entry("toolkit.desktop", List.of("toolkit", "api")),
            Map.entry("toolkit.web", List.of("toolkit", "api")),
            Map.entry("workbench", List.of("toolkit", "api")),
            Map.entry("core.ui", List.of("workbench", "toolkit", "api")),
            Map.entry("uitest", List.of("workbench", "toolkit", "api")),
            Map.entry("coordination.ui", List.of("workbench", "toolkit", "coordination", "api")),
            Map.entry("intelligence.ui", List.of("workbench", "toolkit", "intelligence", "api")),
            Map.entry("support.ui", List.of("workbench", "toolkit", "support", "crm", "api")),
            Map.entry("insight.ui", List.of("workbench", "toolkit", "insight", "api")),
            Map.entry("crm.ui", List.of("workbench", "toolkit", "crm", "api")),
            Map.entry("deals.ui", List.of("workbench", "toolkit", "deals", "crm", "api")),
            Map.entry("exchange.ui", List.of("workbench", "toolkit", "api")),
            Map.entry("rules.ui", List.of("workbench", "toolkit", "api")),
            Map.entry("incentives.ui", List.of("workbench", "toolkit", "incentives", "api")),
            Map.entry("sample", List.of("incentives", "crm", "coordination", "api"))));

    /** Which rooms alone meet a technology. */
    private static final List<Kept> KEPT = List.of(
            new Kept(resideInAnyPackage("org.drools..", "org.kie.."), List.of("rules")),
            new Kept(resideInAnyPackage("com.github.javaparser.."), List.of("rules")),
            new Kept(resideInAnyPackage("org.eclipse.jgit.."), List.of("rules")),
            new Kept(
                    resideInAPackage("org.hibernate..").and(resideOutsideOfPackage("org.hibernate.validator..")),
                    List.of("persistence")),
            new Kept(
                    resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "com.zaxxer.."),
                    List.of("persistence")),
            new Kept(resideInAnyPackage("org.flywaydb.."), List.of("persistence")),
            new Kept(
                    resideInAnyPackage("jakarta.persistence.."),
                    List.of(
                            "persistence",
                            "core",
                            "rules",
                            "coordination",
                            "crm",
                            "deals",
                            "incentives",
                            "intelligence",
                            "support",
                            "insight",
                            "exchange")),
            new Kept(resideInAnyPackage("org.hibernate.validator.."), List.of("core")),
            new Kept(resideInAnyPackage("org.apache.commons.csv.."), List.of("exchange")),
            new Kept(resideInAnyPackage("com.github.mangstadt.vinnie.."), List.of("exchange")),
            new Kept(resideInAnyPackage("biweekly.."), List.of("exchange", "crm")),
            new Kept(resideInAnyPackage("org.apache.poi.."), List.of("exchange", "rules")),
            new Kept(resideInAnyPackage("org.apache.commons.text.."), List.of("crm", "deals", "intelligence")),
            new Kept(resideInAnyPackage("picocli.."), List.of("cli")),
            new Kept(resideInAnyPackage("org.apache.tika.."), List.of("coordination")),
            new Kept(resideInAnyPackage("org.apache.felix.."), List.of("launcher")),
            new Kept(resideInAnyPackage("org.eclipse.rap..", "jakarta.servlet.."), List.of("toolkit.web")),
            new Kept(resideInAnyPackage("com.github.weisj.."), List.of("workbench")),
            new Kept(
                    resideInAnyPackage("org.eclipse.swt.."),
                    List.of(
                            "toolkit",
                            "toolkit.desktop",
                            "toolkit.web",
                            "workbench",
                            "core.ui",
                            "uitest",
                            "coordination.ui",
                            "crm.ui",
                            "deals.ui",
                            "incentives.ui",
                            "intelligence.ui",
                            "support.ui",
                            "insight.ui",
                            "exchange.ui",
                            "rules.ui")));

    @ArchTest
    static final ArchRule importsGoOneWay = oneWay().as("imports go one way, as the table of rooms says");

    @ArchTest
    static final ArchRule aBundleUsesOnlyWhatAnotherExports = classes().should(useOnlyExportsOfOtherRooms());

    @ArchTest
    static final ArchRule whatIsExportedStandsWithoutTheInside = noClasses()
            .that(areExported())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.twinrail..internal..");

    @ArchTest
    static final ArchRule entitiesStayInside = noClasses()
            .that()
            .resideOutsideOfPackage("org.twinrail..internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..");

    @ArchTest
    static final ArchRule packagesOfABundleDoNotGoRoundInCircles =
            slices().assignedFrom(packages()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheLauncherWritesToTheConsole =
            noClasses().that(not(areIn("launcher"))).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.twinrail.core.internal.time.PlatformClock")
            .and()
            .doNotHaveFullyQualifiedName("org.twinrail.launcher.Platform")
            .should(accessTargetWhere(tellsTheSystemsTime()))
            .because("the platform's clock can be set by hand; the launcher's door has none yet");

    @ArchTest
    static final ArchRule chanceComesFromASeed = noClasses()
            .should(accessTargetWhere(drawsWithoutASeed()))
            .because("a run with the same seed is the same run");

    @ArchTest
    static void everyRoomHasItsLineAndEverySourceFileWasSeen(JavaClasses ours) {
        assertThat(ROOMS).extracting(ArchitectureTest::shortName).containsExactlyInAnyOrderElementsOf(KNOWS.keySet());
        assertThat(ours).hasSizeGreaterThan(600);
        for (Room room : ROOMS) {
            Set<String> seen = ours.stream()
                    .filter(type -> shortName(room).equals(room(type)))
                    .map(JavaClass::getFullName)
                    .collect(Collectors.toSet());
            assertThat(seen).as(room.name()).containsAll(typesWrittenIn(room));
        }
    }

    @ArchTest
    static void technologiesStayInTheirRooms(JavaClasses ours) {
        for (Kept kept : KEPT) {
            noClasses()
                    .that(not(areIn(kept.rooms().toArray(String[]::new))))
                    .should()
                    .dependOnClassesThat(kept.types())
                    .check(ours);
            for (String room : kept.rooms()) {
                assertThat(ours.that(areIn(room)))
                        .as("%s has types that %s", room, kept.types().getDescription())
                        .anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use -> kept.types().test(use.getTargetClass())));
            }
        }
    }

    private record Kept(DescribedPredicate<JavaClass> types, List<String> rooms) {}

    /** The compiled classes of all rooms, those included that no product holds. */
    static final class EveryRoom implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return ROOMS.stream().map(room -> Location.of(room.classes())).collect(Collectors.toSet());
        }
    }

    private static LayeredArchitecture oneWay() {
        LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : KNOWS.keySet()) {
            house = house.layer(room).definedBy(areIn(room));
        }
        for (Map.Entry<String, List<String>> line : KNOWS.entrySet()) {
            LayeredArchitecture.LayerDependencySpecification where = house.whereLayer(line.getKey());
            house = line.getValue().isEmpty()
                    ? where.mayNotAccessAnyLayer()
                    : where.mayOnlyAccessLayers(line.getValue().toArray(String[]::new));
        }
        return house.ensureAllClassesAreContainedInArchitecture();
    }

    private static ArchCondition<JavaClass> useOnlyExportsOfOtherRooms() {
        return new ArchCondition<>("use only packages of other bundles that these export and that are not internal") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency use : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = use.getTargetClass();
                    boolean elsewhere = target.getPackageName().startsWith("org.twinrail.")
                            && !room(target).equals(room(type));
                    if (elsewhere
                            && (!areExported().test(target)
                                    || target.getPackageName().contains("internal"))) {
                        events.add(SimpleConditionEvent.violated(use, use.getDescription()));
                    }
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> areExported() {
        return DescribedPredicate.describe(
                "are in an exported package", type -> type.getPackage().isAnnotatedWith(Export.class));
    }

    private static DescribedPredicate<JavaClass> areIn(String... rooms) {
        return DescribedPredicate.describe(
                "are in " + String.join(", ", rooms), type -> List.of(rooms).contains(room(type)));
    }

    private static DescribedPredicate<JavaAccess<?>> tellsTheSystemsTime() {
        return DescribedPredicate.describe("tells the system's own time", access -> {
            AccessTarget target = access.getTarget();
            JavaClass owner = target.getOwner();
            String name = target.getName();
            return owner.isAssignableTo(Clock.class) && name.startsWith("system")
                    || owner.isAssignableTo(TemporalAccessor.class) && name.equals("now") && !takesAClock(access)
                    || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                    || owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault")
                    || owner.isEquivalentTo(Date.class) && name.equals("<init>") && takesNothing(access)
                    || owner.isEquivalentTo(Calendar.class) && name.equals("getInstance");
        });
    }

    private static DescribedPredicate<JavaAccess<?>> drawsWithoutASeed() {
        return DescribedPredicate.describe("draws without a seed", access -> {
            AccessTarget target = access.getTarget();
            JavaClass owner = target.getOwner();
            return owner.isEquivalentTo(Random.class) && target.getName().equals("<init>") && takesNothing(access)
                    || owner.isEquivalentTo(Math.class) && target.getName().equals("random")
                    || owner.isEquivalentTo(ThreadLocalRandom.class);
        });
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
                && called.getRawParameterTypes().isEmpty();
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                return name.equals("org.twinrail.launcher") ? SliceIdentifier.ignore() : SliceIdentifier.of(name);
            }

            @Override
            public String getDescription() {
                return "each package but the launcher's door, which knows its inside and is known to it";
            }
        };
    }

    private static String room(JavaClass type) {
        return ROOMS.stream()
                .filter(room -> (type.getPackageName() + ".").startsWith(room.name() + "."))
                .map(ArchitectureTest::shortName)
                .max(Comparator.comparing(String::length))
                .orElse("no room");
    }

    private static String shortName(Room room) {
        return room.name().substring("org.twinrail.".length());
    }

    private static Set<String> typesWrittenIn(Room room) {
        return Room.files(room.sources(), ".java").stream()
                .map(file -> room.sources().relativize(file).toString())
                .map(path -> path.substring(0, path.length() - ".java".length())
                        .replace('/', '.')
                        .replace('\\', '.'))
                .filter(name -> !name.endsWith("package-info"))
                .collect(Collectors.toSet());
    }
}
