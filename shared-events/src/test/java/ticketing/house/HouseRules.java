package ticketing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import ticketing.delivery.EventHandler;

/** The house rules that a machine can hold. Every WAR runs them over its own classes. */
public final class HouseRules {

    private static final String VAGUE_NAMES =
            ".*(Impl|Manager|Helper|Utils?|Service|Bean|Dto|DTO|Entity|Base|Info|Data|Constants)";

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotHaveFullyQualifiedName("ticketing.platform.Service")
            .should()
            .haveNameNotMatching(VAGUE_NAMES);

    @ArchTest
    static final ArchRule no_vendor_inside_a_war = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.ibm..", "io.openliberty..", "org.eclipse.persistence..", "org.apache.activemq..");

    @ArchTest
    static final ArchRule the_domain_knows_neither_http_nor_the_broker = noClasses()
            .that()
            .resideInAnyPackage(
                    "ticketing.auth",
                    "ticketing.tickets",
                    "ticketing.orders",
                    "ticketing.payments",
                    "ticketing.expiration")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.jms..", "jakarta.servlet..", "..rest", "..messaging")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule transactions_belong_to_use_cases_and_the_post = noClasses()
            .that()
            .resideInAnyPackage("..rest", "..messaging", "ticketing.web", "ticketing.problem", "ticketing.platform")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule resources_are_plural_and_live_in_rest = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .resideInAPackage("..rest")
            .andShould()
            .haveSimpleNameEndingWith("Resource")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule handlers_are_named_after_their_publisher = classes()
            .that()
            .resideInAPackage("..messaging")
            .and()
            .implement(EventHandler.class)
            .should()
            .haveSimpleNameEndingWith("EventsHandler")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_aggregate_protects_itself = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("(set|get)[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule money_is_never_a_floating_point_number = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_time_comes_from_a_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule logs_go_through_system_logger = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule lines_in_a_log_say_which_request_they_belong_to = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("ticketing.request.Log")
            .should()
            .callMethod(System.class, "getLogger", String.class);

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("ticketing.(**)").should().beFreeOfCycles();

    private HouseRules() {}
}
