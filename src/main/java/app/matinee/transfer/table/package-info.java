/// Tables in text: comma-, semicolon- or tab-separated files with a line of names, read by the
/// names of their columns and written so that spreadsheets do no harm.
@NullMarked
package app.matinee.transfer.table;

import org.jspecify.annotations.NullMarked;
