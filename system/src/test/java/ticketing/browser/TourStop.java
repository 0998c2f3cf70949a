package ticketing.browser;

import java.util.function.Consumer;

/**
 * One stop of the tour: a page in one of its states.
 *
 * @param title the heading that says that one is there
 * @param then what its visitor does there to bring it into the state
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
