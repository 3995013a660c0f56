package app.matinee.model;

/// An amount in whole units of a currency, which is an ISO 4217 code such as "USD".
public record Money(long amount, String currency) {

    /// @throws IllegalArgumentException if the amount is negative or the currency is not three
    ///   capitals
    public Money {
        if (amount < 0 || !currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(
                    "not an amount of money: " + amount + " " + currency);
        }
    }
}
