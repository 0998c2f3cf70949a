package ticketing.browser;

import java.util.function.Consumer;

/**
 * A page in one of its states.
 *
 * @param title the heading that is waited for
 * @param then the action that leads to the state
 */
record TourStop(String name, Person visitor, String path, String title, Consumer<Screen> then) {

    TourStop(String name, Person visitor, String path, String title) {
        this(name, visitor, path, title, screen -> {});
    }

    Screen visit() {
        Screen screen = visitor.opens(path);
        screen.isHeaded(title);
        screen.isSettled();
        then.accept(screen);
        return screen;
    }
}
