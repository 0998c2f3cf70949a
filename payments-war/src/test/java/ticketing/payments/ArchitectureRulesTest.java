package ticketing.payments;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeJars;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import ticketing.rules.ArchitectureRules;
import ticketing.rules.SourceRules;

@AnalyzeClasses(
        packages = "ticketing.payments",
        importOptions = {DoNotIncludeTests.class, DoNotIncludeJars.class})
class ArchitectureRulesTest extends SourceRules {

    @ArchTest
    static final ArchTests house = ArchTests.in(ArchitectureRules.class);
}
