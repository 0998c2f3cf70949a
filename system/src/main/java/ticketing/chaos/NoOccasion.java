package ticketing.chaos;

import ticketing.system.CannotRun;

/** A fault that was lying in wait, and nothing came by: that says nothing of the system. */
final class NoOccasion extends CannotRun {

    NoOccasion(String why, CannotRun cause) {
        super(why, cause);
    }
}
