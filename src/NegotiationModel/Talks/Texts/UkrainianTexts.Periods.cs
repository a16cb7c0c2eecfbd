using NodaTime;

namespace NegotiationModel.Texts;

/// <summary>Periods, in the accusative that «через» and «за» ask for.</summary>
public partial class UkrainianTexts
{
    private protected override string And => "і";

    private protected override string UnitName(long count, PeriodUnits unit)
    {
        var (one, few, many) = unit switch
        {
            PeriodUnits.Years => ("рік", "роки", "років"),
            PeriodUnits.Months => ("місяць", "місяці", "місяців"),
            PeriodUnits.Weeks => ("тиждень", "тижні", "тижнів"),
            PeriodUnits.Days => ("день", "дні", "днів"),
            PeriodUnits.Hours => ("годину", "години", "годин"),
            PeriodUnits.Minutes => ("хвилину", "хвилини", "хвилин"),
            _ => ("секунду", "секунди", "секунд"),
        };
        // 11 to 14 are many, whatever their last digit says
        return (count % 100, count % 10) switch
        {
            (>= 11 and <= 14, _) => many,
            (_, 1) => one,
            (_, >= 2 and <= 4) => few,
            _ => many,
        };
    }
}
