package ticketing.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import ticketing.chassis.database.DatabaseSchema;

/** Produces the schema {@code delivery} for the migrations. It also has the chassis' own tables, as released. */
@Dependent
class DeliverySchema {

    @Produces
    static final DatabaseSchema SCHEMA = new DatabaseSchema("delivery", "classpath:db/delivery");
}
