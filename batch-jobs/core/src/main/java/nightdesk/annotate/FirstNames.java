package nightdesk.annotate;

import java.util.Set;

/** Common given names: a capitalised word after one of them is a surname. */
final class FirstNames {
    private static final Set<String> NAMES = ContextWords.words("""
            Aaron Abigail Adam Adrian Ahmed Alan Albert Alejandro Alex Alexander Alexandra Alexis Alfred Ali Alice
            Alicia Alison Allan Allen Allison Amanda Amber Amy Ana Anders Andre Andrea Andreas Andrew Andy Angela Ann
            Anna Anne Annie Anthony Antonio Arnold Arthur Ashley Audrey Barbara Barry Beau Ben Benjamin Bernard Beth
            Betty Beverly Bill Billy Bob Bobby Brad Bradley Brandon Brenda Brett Brian Bruce Bryan Caitlin Carl Carla
            Carlos Carol Caroline Carolyn Catherine Cathy Chad Charles Charlie Charlotte Cheryl Chloe Chris Christian
            Christina Christine Christopher Chuck Cindy Claire Clara Clark Claude Clint Colin Connie Connor Craig Curtis
            Cynthia Daisy Dan Dana Daniel Danielle Danny Darren Dave David Dean Deborah Debra Denise Dennis Derek Diana
            Diane Diego Dick Dominic Don Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dylan Earl Ed Eddie Edgar
            Edith Edward Edwin Elaine Eleanor Elena Eli Elizabeth Ella Ellen Emily Emma Eric Erica Erik Erin Ernest
            Ethan Eugene Eva Evan Evelyn Fiona Felix Fernando Florence Frances Francis Francisco Frank Franklin Fred
            Frederick Gabriel Gail Gareth Garry Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gina Glen Glenn
            Gloria Gordon Grace Graham Grant Greg Gregory Hannah Hans Harold Harriet Harry Harvey Heather Hector Heidi
            Helen Helena Henry Herbert Holly Howard Hugh Ian Igor Irene Isaac Isabella Ivan Jack Jackie Jacob Jake James
            Jamie Jan Jane Janet Janice Jared Jasmine Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerry
            Jesse Jessica Jesus Jill Jim Jimmy Jo Joan Joanna Joe Joel Johan John Johnny Jon Jonathan Jorge Jose Joseph
            Josh Joshua Joyce Juan Judith Judy Julia Julian Julie Justin Karen Karl Kate Katherine Kathleen Kathryn
            Kathy Katie Kay Keith Kelly Ken Kenneth Kerry Kevin Kim Kimberly Klaus Kurt Kyle Lance Larry Laura Lauren
            Laurence Lawrence Leah Lee Leo Leon Leonard Leslie Liam Linda Lindsay Lisa Liz Lois Lorraine Louis Louise
            Lucas Lucy Luis Luke Lynn Marc Marcus Margaret Maria Marie Marilyn Mario Marion Mark Marsha Martha Martin
            Marvin Mary Mathew Matt Matthew Maureen Max Megan Melanie Melissa Melvin Mia Michael Michelle Miguel Mike
            Mohammed Molly Monica Morgan Muhammad Nancy Naomi Natalie Natasha Nathan Neil Nicholas Nick Nicola Nicole
            Nigel Nikola Nina Noah Nora Norman Oliver Olivia Oscar Owen Pamela Pat Patricia Patrick Paul Paula Pedro
            Peggy Pete Peter Phil Philip Phillip Phyllis Pierre Rachel Ralph Randy Ray Raymond Rebecca Renee Rene
            Ricardo Richard Rick Ricky Rita Rob Robert Roberto Robin Rodney Roger Roland Ron Ronald Rosa Ross Roy Ruben
            Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sandy Sara Sarah Scott Sean Sebastian Sergio Seth Shane
            Shannon Sharon Shaun Sheila Shirley Simon Sophia Sophie Spencer Stacey Stacy Stanley Stefan Stella Stephanie
            Stephen Steve Steven Stuart Sue Susan Suzanne Sven Sylvia Tammy Tara Ted Terence Teresa Terri Terry Theodore
            Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracy Travis Trevor Troy Tyler Valerie Vanessa
            Vera Vernon Veronica Vic Vicki Victor Victoria Vincent Vivian Vladimir Walter Wanda Warren Wayne Wendy
            Wesley William Willie Xavier Yolanda Yvonne Zachary Zoe
            """);

    private FirstNames() {}

    static boolean isOne(String word) {
        return NAMES.contains(word);
    }
}
