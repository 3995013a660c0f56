/// Tests of screens over the real wiring and a real SQLite file.
package app.matinee.ui;
