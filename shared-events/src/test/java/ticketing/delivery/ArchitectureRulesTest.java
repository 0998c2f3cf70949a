package ticketing.delivery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeJars;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import ticketing.rules.ArchitectureRules;
import ticketing.rules.SourceRules;

@AnalyzeClasses(
        packages = {"ticketing.events", "ticketing.delivery"},
        importOptions = {DoNotIncludeTests.class, DoNotIncludeJars.class})
class ArchitectureRulesTest extends SourceRules {

    @ArchTest
    static final ArchTests rules = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule the_event_catalogue_uses_only_the_jdk = classes()
            .that()
            .resideInAPackage("ticketing.events")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "ticketing.events");

    @ArchTest
    static final ArchRule delivery_depends_on_no_http = noClasses()
            .that()
            .resideInAnyPackage("ticketing.delivery", "ticketing.delivery.outbox")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "ticketing.chassis.http..", "..rest");

    @ArchTest
    static final ArchRule the_outbox_depends_on_no_other_package_of_delivery = noClasses()
            .that()
            .resideInAPackage("ticketing.delivery.outbox")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ticketing.delivery", "ticketing.delivery.rest");

    @ArchTest
    static final ArchRule delivery_uses_the_outbox_for_readiness_alone = noClasses()
            .that()
            .resideInAnyPackage("ticketing.delivery", "ticketing.delivery.rest")
            .and()
            .areNotAssignableTo(DeliveryReadiness.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ticketing.delivery.outbox");
}
