package org.dateline.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dateline.core.release.ReleaseTouchesAVisit;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.CoreNamesSpring;
import org.dateline.core.text.CoreReachesReports;
import org.dateline.core.text.ReadsTheClock;
import org.dateline.core.visit.PublicJdbcAdapter;
import org.dateline.core.visit.VisitTouchesARelease;
import org.dateline.reports.layout.LayoutNamesBouncyCastle;
import org.dateline.reports.layout.LayoutNamesJsoup;
import org.dateline.reports.layout.LayoutNamesPdfBox;
import org.dateline.reports.layout.LayoutNamesPoi;
import org.dateline.reports.layout.PublicRenderer;
import org.dateline.web.desk.ControllerReachesARepository;
import org.dateline.web.desk.TransactionalController;
import org.dateline.web.newsroom.NewsroomReachesReleases;
import org.dateline.web.unmarked.Unmarked;
import org.dateline.workflow.drafting.CamundaDesk;
import org.dateline.workflow.drafting.DeskNamesCamunda;
import org.dateline.workflow.drafting.WorkflowNamesServlets;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the house. Each is proved by a class that breaks it. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.dateline");

    private static final String CORE = "org.dateline.core..";
    private static final String WORKFLOW = "org.dateline.workflow..";
    private static final String REPORTS = "org.dateline.reports..";
    private static final String WEB = "org.dateline.web..";

    static Stream<Arguments> walls() {
        return Stream.of(
                arguments(
                        noClasses()
                                .that()
                                .resideInAPackage(CORE)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(WORKFLOW, REPORTS, WEB)
                                .as("core knows no other module"),
                        List.of(CoreReachesReports.class)),
                arguments(
                        noClasses()
                                .that()
                                .resideInAPackage(WORKFLOW)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(REPORTS, WEB)
                                .as("workflow knows core alone"),
                        List.of(org.dateline.workflow.drafting.WorkflowReachesReports.class)),
                arguments(
                        noClasses()
                                .that()
                                .resideInAPackage(REPORTS)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(WORKFLOW, WEB)
                                .as("reports knows core alone"),
                        List.of(org.dateline.reports.layout.ReportsReachesWorkflow.class)),
                arguments(
                        slices().matching("org.dateline.(*).(*)..")
                                .should()
                                .beFreeOfCycles()
                                .as("concepts do not go round in circles"),
                        List.of(VisitTouchesARelease.class, ReleaseTouchesAVisit.class)),
                arguments(
                        noClasses()
                                .that()
                                .resideInAPackage(CORE)
                                .and()
                                .haveSimpleNameNotStartingWith("Jdbc")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.springframework..")
                                .as("core names Spring in Jdbc… alone"),
                        List.of(CoreNamesSpring.class)),
                arguments(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("org.dateline.workflow.engine", "org.dateline.workflow.step")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.camunda..")
                                .as("the engine is confined"),
                        List.of(DeskNamesCamunda.class)),
                arguments(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.dateline.reports.pdf..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox..")
                                .as("PDFBox is named in reports.pdf alone"),
                        List.of(LayoutNamesPdfBox.class)),
                arguments(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("org.dateline.reports.docx..", "org.dateline.reports.word..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.apache.poi..")
                                .as("POI is named in reports.docx and reports.word alone"),
                        List.of(LayoutNamesPoi.class)),
                arguments(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.dateline.reports.html..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.jsoup..")
                                .as("jsoup is named in reports.html alone"),
                        List.of(LayoutNamesJsoup.class)),
                arguments(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.dateline.reports.pdf..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.bouncycastle..")
                                .as("Bouncy Castle is named in reports.pdf alone"),
                        List.of(LayoutNamesBouncyCastle.class)),
                arguments(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(WEB)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "jakarta.servlet..",
                                        "org.springframework.web..",
                                        "org.thymeleaf..",
                                        "org.springframework.security..")
                                .as("servlets, MVC, Thymeleaf and security are web's"),
                        List.of(WorkflowNamesServlets.class)),
                arguments(
                        noClasses()
                                .that()
                                .resideInAPackage("org.dateline.web.desk..")
                                .should()
                                .dependOnClassesThat(areRepositories())
                                .as("the desk's screens reach repositories through desks"),
                        List.of(ControllerReachesARepository.class)),
                arguments(
                        noClasses()
                                .that()
                                .resideInAPackage("org.dateline.web.newsroom..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.dateline.core.release..",
                                        "org.dateline.core.rendition..",
                                        "org.dateline.core.picture..",
                                        "org.dateline.core.review..",
                                        "org.dateline.core.ledger..",
                                        WORKFLOW)
                                .as("the newsroom knows publications alone"),
                        List.of(NewsroomReachesReleases.class)),
                arguments(
                        noClasses()
                                .that()
                                .haveSimpleNameNotEndingWith("Desk")
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional")
                                .as("transactions are the desks'"),
                        List.of(TransactionalController.class)),
                arguments(
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .haveSimpleNameEndingWith("Desk")
                                .should(nameNoTypeOfTheEngine())
                                .as("no signature of a desk names the engine"),
                        List.of(CamundaDesk.class)),
                arguments(
                        classes()
                                .that()
                                .resideInAPackage("org.dateline.workflow.step")
                                .and()
                                .areAssignableTo(JavaDelegate.class)
                                .or()
                                .areAssignableTo(ReleaseRenderer.class)
                                .and()
                                .areNotInterfaces()
                                .should()
                                .notBePublic()
                                .as("steps and renderers are package-private"),
                        List.of(PublicRenderer.class)),
                arguments(
                        classes().should(resideInAPackageMarkedForNulls()).as("every package is marked for nulls"),
                        List.of(Unmarked.class)),
                arguments(
                        noClasses()
                                .should()
                                .callMethod(Instant.class, "now")
                                .orShould()
                                .callMethod(LocalDate.class, "now")
                                .orShould()
                                .callMethod(LocalDateTime.class, "now")
                                .orShould()
                                .callMethod(ZonedDateTime.class, "now")
                                .orShould()
                                .callMethod(System.class, "currentTimeMillis")
                                .as("time comes from a clock that is given"),
                        List.of(ReadsTheClock.class)),
                arguments(
                        classes()
                                .that()
                                .haveSimpleNameStartingWith("Jdbc")
                                .and()
                                .resideOutsideOfPackage("org.dateline.core.sql")
                                .or()
                                .haveSimpleNameEndingWith("Controller")
                                .should()
                                .notBePublic()
                                .as("adapters and controllers are package-private"),
                        List.of(PublicJdbcAdapter.JdbcVisitors.class)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void stands(ArchRule wall, List<Class<?>> breach) {
        wall.check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void wouldFallIfBroken(ArchRule wall, List<Class<?>> breach) {
        JavaClasses broken = new ClassFileImporter().importClasses(breach);

        assertThat(wall.allowEmptyShould(true).evaluate(broken).hasViolation()).isTrue();
    }

    private static ArchCondition<JavaMethod> nameNoTypeOfTheEngine() {
        return new ArchCondition<>("name no type of the engine") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = Stream.concat(
                                Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .anyMatch(type -> type.getPackageName().startsWith("org.camunda"));
                events.add(new SimpleConditionEvent(method, !named, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInAPackageMarkedForNulls() {
        return new ArchCondition<>("reside in a package marked for nulls") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
            }
        };
    }

    private static DescribedPredicate<JavaClass> areRepositories() {
        return DescribedPredicate.describe(
                "repositories",
                type -> type.getPackageName().startsWith("org.dateline.core")
                        && type.isInterface()
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && HOUSE.stream()
                                .anyMatch(
                                        c -> c.getSimpleName().startsWith("Jdbc") && c.isAssignableTo(type.getName())));
    }
}
