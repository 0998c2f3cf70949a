package ticketing.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Architecture rules. Each module runs them over its own classes. */
public final class ArchitectureRules {

    private static final String VAGUE_NAMES =
            ".*(Impl|Manager|Helper|Utils?|Service|Bean|Dto|DTO|Entity|Base|Info|Data|Constants)";

    /** The first word ends in -ing; an incoming message and a signing key are no use cases. */
    private static final String GERUND = ".*\\.(?!Incoming|Signing)[A-Z][a-z]*ing([A-Z]\\w*)?";

    private static final DescribedPredicate<JavaClass> ARE_TRANSACTIONAL = DescribedPredicate.describe(
            "transactional",
            type -> type.isAnnotatedWith(Transactional.class)
                    || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class)));

    private static final ArchCondition<JavaConstructor> HAVE_CONFIGURATION_PARAMETERS_ALONE =
            ArchCondition.from(DescribedPredicate.describe(
                    "have configuration parameters alone",
                    constructor -> constructor.getParameters().stream()
                            .allMatch(parameter -> parameter.isAnnotatedWith(ConfigProperty.class))));

    @ArchTest
    static final ArchRule names_have_no_vague_suffixes =
            classes().that().areTopLevelClasses().should().haveNameNotMatching(VAGUE_NAMES);

    @ArchTest
    static final ArchRule no_vendor_inside_a_war = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.ibm..", "io.openliberty..", "org.eclipse.persistence..", "org.apache.activemq..");

    @ArchTest
    static final ArchRule the_domain_depends_on_neither_http_nor_the_broker = noClasses()
            .that()
            .resideInAnyPackage(
                    "ticketing.auth",
                    "ticketing.tickets",
                    "ticketing.orders",
                    "ticketing.orders.entry",
                    "ticketing.payments",
                    "ticketing.expiration")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "jakarta.jms..",
                    "jakarta.servlet..",
                    "ticketing.chassis.http..",
                    "..rest",
                    "..messaging")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_use_cases_and_delivery_have_transactions = noClasses()
            .that()
            .resideInAnyPackage(
                    "..rest",
                    "..messaging",
                    "..stream",
                    "..provider",
                    "ticketing.chassis.http",
                    "ticketing.chassis.database")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule use_cases_are_gerunds = classes()
            .that()
            .resideInAnyPackage(
                    "ticketing.auth",
                    "ticketing.tickets",
                    "ticketing.orders",
                    "ticketing.orders.entry",
                    "ticketing.payments",
                    "ticketing.expiration")
            .and(ARE_TRANSACTIONAL)
            .should()
            .haveNameMatching(GERUND)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule gerunds_are_use_cases = classes()
            .that()
            .haveNameMatching(GERUND)
            .should(be(ARE_TRANSACTIONAL))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule collaborators_are_injected_into_package_private_fields = fields().that()
            .areAnnotatedWith(Inject.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    /** A constructor may check or convert what it gets; a collaborator needs none. */
    @ArchTest
    static final ArchRule constructors_inject_configuration_alone = constructors()
            .that()
            .areAnnotatedWith(Inject.class)
            .should(HAVE_CONFIGURATION_PARAMETERS_ALONE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule sql_past_jpa_goes_through_sql = noClasses()
            .that()
            .resideOutsideOfPackages("ticketing.chassis.database", "ticketing.tickets.stream")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Connection.class, Statement.class, PreparedStatement.class, DataSource.class);

    @ArchTest
    static final ArchRule row_locks_are_taken_by_row_locks = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("ticketing.chassis.database.RowLocks")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(LockModeType.class);

    @ArchTest
    static final ArchRule metrics_go_through_meters = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("ticketing.chassis.metrics.Meters")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(MetricRegistry.class, Metadata.class);

    @ArchTest
    static final ArchRule enums_are_stored_by_wire_name = classes()
            .that()
            .implement(AttributeConverter.class)
            .should()
            .beAssignableTo("ticketing.chassis.database.WireNameConverter")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule refusals_are_created_in_a_catalogue = noClasses()
            .that()
            .haveNameNotMatching(".*Refusals")
            .and()
            .areNotAssignableTo("ticketing.chassis.problem.Refusal")
            .should()
            .callConstructorWhere(target(owner(name("ticketing.chassis.problem.Refusal"))));

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
            .implement("ticketing.delivery.EventHandler")
            .should()
            .haveSimpleNameEndingWith("EventsHandler")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule services_publish_by_the_outbox_alone = noClasses()
            .that()
            .resideOutsideOfPackage("ticketing.delivery..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("ticketing.delivery.outbox").and(not(name("ticketing.delivery.outbox.Outbox"))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_have_no_accessors_by_prefix = methods()
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
    static final ArchRule log_lines_have_the_request_id = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("ticketing.chassis.request.Log")
            .should()
            .callMethod(System.class, "getLogger", String.class);

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("ticketing.(**)").should().beFreeOfCycles();

    private ArchitectureRules() {}
}
