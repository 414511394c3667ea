package dk.sigtepunkt.web.internal.menu;

/** What stands together in the menu, in this order. */
enum MenuGroup {
    WORK("menu.group.work"),
    OPERATIONS("menu.group.operations"),
    OVERSIGHT("menu.group.oversight"),
    OWN("menu.group.own");

    private final String word;

    MenuGroup(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
