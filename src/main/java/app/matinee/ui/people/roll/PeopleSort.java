package app.matinee.ui.people.roll;

import app.matinee.model.Coded;

/// What people can be sorted by.
public enum PeopleSort implements Coded {
    FILMS,
    NAME,
    RATING
}
